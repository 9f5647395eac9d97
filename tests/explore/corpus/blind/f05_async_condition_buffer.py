import asyncio

buffer = []
SIZE = 2


async def produce(cond, n):
    for i in range(n):
        async with cond:
            while len(buffer) >= SIZE:
                await cond.wait()
            buffer.append(i)
            cond.notify_all()


async def consume(cond, n, out):
    for _ in range(n):
        async with cond:
            while not buffer:
                await cond.wait()
            out.append(buffer.pop(0))
            cond.notify_all()


async def main():
    cond = asyncio.Condition()
    out = []
    await asyncio.gather(produce(cond, 4), consume(cond, 2, out), consume(cond, 2, out))
    print(sorted(out))


asyncio.run(main())
