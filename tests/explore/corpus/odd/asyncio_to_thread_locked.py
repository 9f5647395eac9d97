import asyncio
import threading

count = 0
lock = threading.Lock()


def blocking(n):
    global count
    with lock:
        count += n


async def main():
    await asyncio.gather(*(asyncio.to_thread(blocking, n) for n in (1, 2)))
    print(count)


asyncio.run(main())
