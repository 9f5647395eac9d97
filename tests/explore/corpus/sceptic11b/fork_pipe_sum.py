import os


def child(lo, hi, w):
    s = sum(range(lo, hi))
    os.write(w, str(s).encode())
    os.close(w)
    os._exit(0)


def main():
    bounds = [(1, 8), (8, 15), (15, 21)]
    ends = []
    pids = []
    for lo, hi in bounds:
        r, w = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(r)
            child(lo, hi, w)
        os.close(w)
        ends.append(r)
        pids.append(pid)
    total = 0
    for r in ends:
        data = b''
        while True:
            chunk = os.read(r, 100)
            if not chunk:
                break
            data += chunk
        os.close(r)
        total += int(data)
    for pid in pids:
        os.waitpid(pid, 0)
    print('总和 =', total)


main()
