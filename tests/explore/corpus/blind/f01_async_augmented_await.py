import asyncio

total = 0


async def price(item):
    await asyncio.sleep(0.01)
    return len(item)


async def add(item):
    global total
    total += await price(item)


async def main():
    await asyncio.gather(add("pen"), add("book"), add("apple"))
    print("total", total)


asyncio.run(main())
