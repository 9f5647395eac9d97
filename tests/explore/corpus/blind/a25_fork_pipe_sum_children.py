import os


def child_work(lo, hi):
    return sum(i * i for i in range(lo, hi))


def main():
    pipes = []
    for k in range(4):
        r, w = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(r)
            answer = child_work(k * 25, (k + 1) * 25)
            os.write(w, str(answer).encode())
            os.close(w)
            os._exit(0)
        os.close(w)
        pipes.append((pid, r))
    total = 0
    for pid, r in pipes:
        data = b""
        while True:
            chunk = os.read(r, 100)
            if not chunk:
                break
            data += chunk
        os.close(r)
        os.waitpid(pid, 0)
        total += int(data)
    print("sum of squares:", total)


main()
