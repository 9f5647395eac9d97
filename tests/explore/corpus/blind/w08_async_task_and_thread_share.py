import asyncio
import threading

n = 0


def thread():
    global n
    for _ in range(3):
        x = n
        n = x + 1


async def task():
    global n
    for _ in range(3):
        n += 1
        await asyncio.sleep(0)


async def main():
    t = threading.Thread(target=thread)
    t.start()
    await task()
    t.join()
    print(n)


asyncio.run(main())
