import asyncio
import threading

count = 0


def blocking(n):
    global count
    count += n


async def main():
    await asyncio.gather(*(asyncio.to_thread(blocking, n) for n in (1, 2)))
    print(count)


asyncio.run(main())
