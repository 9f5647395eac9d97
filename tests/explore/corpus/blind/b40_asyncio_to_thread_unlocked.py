import asyncio
import time

counter = 0


def work():
    global counter
    value = counter
    time.sleep(0.01)
    counter = value + 1


async def main():
    await asyncio.gather(*[asyncio.to_thread(work) for _ in range(3)])
    print(counter)


asyncio.run(main())
