import asyncio
from multiprocessing import Process, Value


async def add(v):
    x = v.value
    await asyncio.sleep(0.01)
    v.value = x + 1


async def main(v):
    await asyncio.gather(add(v), add(v))


def child(v):
    asyncio.run(main(v))


if __name__ == "__main__":
    v = Value("i", 0)
    ps = [Process(target=child, args=(v,)) for _ in range(2)]
    for p in ps: p.start()
    for p in ps: p.join()
    print(v.value)
