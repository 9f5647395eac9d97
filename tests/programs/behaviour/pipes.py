"""Pipe and os.pipe: both directions, end of file, SIGPIPE ignored by Python."""
import multiprocessing
import os


def child(end):
    print(end.recv(), flush=True)
    end.send(["an", "answer"])
    end.close()


if __name__ == "__main__":
    mine, yours = multiprocessing.Pipe()
    process = multiprocessing.Process(target=child, args=(yours,))
    process.start()
    yours.close()
    mine.send({"a": 1})
    print(mine.recv())
    try:
        mine.recv()
    except EOFError:
        print("end of file")
    print(mine.poll(0.03) if not mine.closed else "")
    process.join()
    reader, writer = os.pipe()
    os.close(reader)
    try:
        os.write(writer, b"x")
    except BrokenPipeError as error:
        print(error.strerror)
