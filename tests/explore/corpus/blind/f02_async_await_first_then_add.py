import asyncio

total = 0


async def price(item):
    await asyncio.sleep(0.01)
    return len(item)


async def add(item):
    global total
    p = await price(item)
    total += p


async def main():
    await asyncio.gather(add("pen"), add("book"), add("apple"))
    print("total", total)


asyncio.run(main())
