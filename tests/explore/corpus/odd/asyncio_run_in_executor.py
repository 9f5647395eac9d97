import asyncio, concurrent.futures
async def main():
    loop = asyncio.get_running_loop()
    with concurrent.futures.ThreadPoolExecutor() as ex:
        print(await loop.run_in_executor(ex, sum, (1, 2)))
asyncio.run(main())
