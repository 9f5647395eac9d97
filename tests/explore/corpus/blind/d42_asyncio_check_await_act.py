import asyncio

stock = {"apple": 1}
sold = []


async def pay():
    await asyncio.sleep(0.05)


async def buy(who):
    if stock["apple"] > 0:
        await pay()
        stock["apple"] -= 1
        sold.append(who)


async def main():
    tasks = [asyncio.create_task(buy(w)) for w in ("ann", "bob")]
    for t in tasks:
        await t
    print(stock, len(sold))


asyncio.run(main())
