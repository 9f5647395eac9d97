import asyncio


async def waiter(event):
    await event.wait()
    print("go")


async def main():
    event = asyncio.Event()
    await waiter(event)
    event.set()


asyncio.run(main())
