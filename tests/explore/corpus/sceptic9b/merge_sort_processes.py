from multiprocessing import Pipe, Process


def merge(a, b):
    out, i, j = [], 0, 0
    while i < len(a) and j < len(b):
        if a[i] <= b[j]:
            out.append(a[i])
            i += 1
        else:
            out.append(b[j])
            j += 1
    return out + a[i:] + b[j:]


def sort(data, conn, depth):
    if depth == 0 or len(data) < 2:
        conn.send(sorted(data))
        conn.close()
        return
    mid = len(data) // 2
    l_r, l_w = Pipe(False)
    r_r, r_w = Pipe(False)
    left = Process(target=sort, args=(data[:mid], l_w, depth - 1))
    right = Process(target=sort, args=(data[mid:], r_w, depth - 1))
    left.start()
    right.start()
    conn.send(merge(l_r.recv(), r_r.recv()))
    conn.close()
    left.join()
    right.join()


if __name__ == '__main__':
    r, w = Pipe(False)
    p = Process(target=sort, args=([3, 1, 4, 1, 5, 9, 2, 6], w, 1))
    p.start()
    print(r.recv())
    p.join()
