import asyncio

n = 0


async def work(lock):
    global n
    lock.acquire()
    x = n
    await asyncio.sleep(0)
    n = x + 1
    lock.release()


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(work(lock), work(lock))
    print(n)


asyncio.run(main())
