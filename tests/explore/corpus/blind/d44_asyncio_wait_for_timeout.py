import asyncio


async def slow():
    await asyncio.sleep(10)
    return "slow"


async def main():
    try:
        print(await asyncio.wait_for(slow(), timeout=0.5))
    except asyncio.TimeoutError:
        print("gave up")


asyncio.run(main())
