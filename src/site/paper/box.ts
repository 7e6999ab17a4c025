/** A place on the page, from the top left. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}
