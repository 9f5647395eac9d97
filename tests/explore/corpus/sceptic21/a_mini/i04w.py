import asyncio

LIMIT = 1
active = 0


async def visit(n):
    global active
    over = active >= LIMIT
    await asyncio.sleep(0)
    if over:
        return
    active += 1
    await asyncio.sleep(0.01)
    active -= 1


async def main():
    await asyncio.gather(*(visit(i) for i in range(3)))
    print("end")


asyncio.run(main())
