import asyncio

n = 0


async def work():
    global n
    for _ in range(3):
        n += 1
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(work(), work())
    print(n)


asyncio.run(main())
