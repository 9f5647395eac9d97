import asyncio


async def transfer(first, second, name):
    async with first:
        print(name, "has the first")
        await asyncio.sleep(0.1)
        async with second:
            print(name, "has both")


async def main():
    a, b = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(transfer(a, b, "one"), transfer(b, a, "two"))


asyncio.run(main())
