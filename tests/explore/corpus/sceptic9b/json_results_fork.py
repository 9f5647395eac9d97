import json
import os


def compute(k):
    return [{'id': i, 'v': i * k} for i in range(2000)]


def main():
    kids = []
    for k in range(3):
        r, w = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(r)
            with os.fdopen(w, 'w') as f:
                json.dump(compute(k), f)
            os._exit(0)
        os.close(w)
        kids.append((pid, r))
    rows = 0
    for pid, r in kids:
        with os.fdopen(r) as f:
            rows += len(json.load(f))
        os.waitpid(pid, 0)
    print(len(kids), 'children,', rows, 'rows')


main()
