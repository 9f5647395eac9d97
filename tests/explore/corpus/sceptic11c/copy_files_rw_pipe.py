import io
import queue
import threading


def reader(src, out):
    for line in src:
        out.put(line.rstrip("\n"))
    out.put(None)


def worker(inp, out):
    for line in iter(inp.get, None):
        out.put(line.upper())
    out.put(None)


def writer(inp, dst):
    while True:
        line = inp.get()
        if line is None:
            break
        dst.write(line + "\n")


def main():
    src, dst = io.StringIO("hello\nworld\n"), io.StringIO()
    a, b = queue.Queue(1), queue.Queue(1)
    ts = [threading.Thread(target=reader, args=(src, a)), threading.Thread(target=worker, args=(a, b)),
          threading.Thread(target=writer, args=(b, dst))]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print(dst.getvalue(), end="")


if __name__ == "__main__":
    main()
