import asyncio

on_call = {"a": True, "b": True}


async def leave(me):
    if sum(on_call.values()) > 1:
        await asyncio.sleep(0.01)
        on_call[me] = False


async def main():
    await asyncio.gather(leave("a"), leave("b"))
    print("on call:", sum(on_call.values()))


asyncio.run(main())
