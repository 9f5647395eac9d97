import asyncio
import os
import signal


async def worker(q, stats):
    while True:
        n = await q.get()
        await asyncio.sleep(0.01)
        stats['handled'] += 1
        q.task_done()


async def main():
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    q = asyncio.Queue()
    stats = {'handled': 0}
    tasks = [asyncio.create_task(worker(q, stats)) for _ in range(2)]
    for n in range(3):
        q.put_nowait(n)
    pid = os.fork()
    if pid == 0:
        os.kill(os.getppid(), signal.SIGTERM)
        os._exit(0)
    await stop.wait()
    await q.join()
    for t in tasks:
        t.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    os.waitpid(pid, 0)
    print('handled', stats['handled'], 'stopped')


asyncio.run(main())
