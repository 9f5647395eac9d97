import asyncio

n = 0


async def work():
    global n
    for _ in range(3):
        old = n
        await asyncio.sleep(0)
        n = old + 1


async def main():
    await asyncio.gather(work(), work())
    print(n)


asyncio.run(main())
