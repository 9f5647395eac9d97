"""asyncio's subprocesses."""
import asyncio
import sys


async def main():
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", "import sys; print(sys.stdin.read().upper())",
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
    )
    out, _ = await process.communicate(b"hello")
    print(out, process.returncode)
    process = await asyncio.create_subprocess_shell("exit 3")
    print(await process.wait())
    process = await asyncio.create_subprocess_exec("sleep", "100")
    process.terminate()
    print(await process.wait())


asyncio.run(main())
