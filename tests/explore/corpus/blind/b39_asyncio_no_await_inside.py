import asyncio

counter = 0


async def work():
    global counter
    for _ in range(10):
        counter += 1
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(*[work() for _ in range(5)])
    print(counter)


asyncio.run(main())
