import asyncio

served = 0


async def handle(reader, writer):
    global served
    line = await reader.readline()
    served += 1
    writer.write(line.upper())
    await writer.drain()
    writer.close()


async def client(port, word):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(word.encode() + b"\n")
    await writer.drain()
    answer = await reader.readline()
    writer.close()
    return answer.decode().strip()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    answers = await asyncio.gather(*(client(port, w) for w in ("one", "two", "three")))
    server.close()
    print(sorted(answers), served)


asyncio.run(main())
