import asyncio

stock = 1
orders = []


async def pay():
    await asyncio.sleep(0.01)


async def buy(who):
    global stock
    if stock > 0:
        await pay()
        stock -= 1
        orders.append(who)


async def main():
    await asyncio.gather(*(buy(w) for w in ("ann", "bob")))
    print(stock, len(orders))


asyncio.run(main())
