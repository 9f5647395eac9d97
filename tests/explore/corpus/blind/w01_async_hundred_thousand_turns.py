import asyncio

count = 0


async def work(n):
    global count
    for _ in range(n):
        count += 1
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(work(60_000), work(60_000))
    print(count)


asyncio.run(main())
