"""Coroutines, async with, async for, async comprehensions."""
import asyncio

steps = []
count = 0


class Gate:
    async def __aenter__(self):
        global count
        count += 1
        steps.append("enter")
        return self

    async def __aexit__(self, *what):
        steps.append("leave")
        return False


async def numbers(n):
    for number in range(n):
        await asyncio.sleep(0)
        yield number


async def work(name):
    global count
    async with Gate() as gate, Gate():
        gate.name = name
        async for number in numbers(2):
            count += number
            steps.append((gate.name, number))
    return [count async for _ in numbers(2) if count] + [await asyncio.sleep(0, count)]


async def main():
    global count
    print(await work("a"))
    count = await asyncio.sleep(0, 40)
    count += await asyncio.sleep(0, 2)
    results = await asyncio.gather(work("b"), asyncio.sleep(0, "c"))
    print(results)


asyncio.run(main())
print(steps, count)
