/**
 * Starts counting how long this thread works, however long it waits for a busy machine.
 *
 * @returns What gives the milliseconds of work since.
 */
export function startWork(): () => number {
	const start = process.threadCpuUsage();
	return () => {
		const { user, system } = process.threadCpuUsage(start);
		return (user + system) / 1_000;
	};
}
