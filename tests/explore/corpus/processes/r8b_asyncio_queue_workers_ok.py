import asyncio
import collections


async def worker(name, queue, limit, statistics):
    while True:
        job = await queue.get()
        try:
            async with limit:
                await asyncio.sleep(job / 100)
            statistics[name] += 1
            statistics['sum'] += job
            if job > 3:
                statistics['big'] += 1
        finally:
            queue.task_done()


async def main():
    queue = asyncio.Queue()
    statistics = collections.Counter()
    limit = asyncio.Semaphore(2)
    workers = [asyncio.create_task(worker('w%d' % k, queue, limit, statistics)) for k in range(3)]
    for job in range(6):
        await queue.put(job)
    await queue.join()
    for w in workers:
        w.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    print(statistics['sum'], statistics['big'], sum(statistics['w%d' % k] for k in range(3)))


asyncio.run(main())
