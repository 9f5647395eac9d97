from multiprocessing import Array, Pool

buf = None


def init(b):
    global buf
    buf = b


def encode(span):
    lo, hi = span
    buf[lo:hi] = bytes((c - 97 + 3) % 26 + 97 for c in buf[lo:hi])


if __name__ == '__main__':
    text = b'helloworld'
    shared = Array('c', text, lock=False)
    with Pool(2, init, (shared,)) as pool:
        pool.map(encode, [(0, 5), (5, 10)])
    print(shared.raw.decode())
