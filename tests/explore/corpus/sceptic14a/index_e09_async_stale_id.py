import asyncio

rows = {}
state = {"next": 0}


async def add(name):
    n = state["next"]
    await asyncio.sleep(0.01)
    rows[n] = name
    state["next"] += 1


async def main():
    await asyncio.gather(add("a"), add("b"))
    print(len(rows))


asyncio.run(main())
