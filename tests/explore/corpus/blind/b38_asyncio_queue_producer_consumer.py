import asyncio
import random


async def producer(queue, n):
    for i in range(n):
        await asyncio.sleep(random.random() * 0.01)
        await queue.put(i)
    for _ in range(2):
        await queue.put(None)


async def consumer(queue, seen):
    while True:
        item = await queue.get()
        if item is None:
            return
        seen.append(item)


async def main():
    queue = asyncio.Queue(maxsize=2)
    seen = []
    await asyncio.gather(producer(queue, 6), consumer(queue, seen), consumer(queue, seen))
    print(sorted(seen))


asyncio.run(main())
