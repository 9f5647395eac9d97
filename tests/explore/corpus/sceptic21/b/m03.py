import asyncio


async def transfer(a, b):
    async with a:
        await asyncio.sleep(0.01)
        async with b:
            pass


async def main():
    x, y = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(transfer(x, y), transfer(y, x))
    print("done")


asyncio.run(main())
