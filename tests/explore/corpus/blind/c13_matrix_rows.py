import multiprocessing as mp
import random

N = 4


def multiply(A, B, C, rows):
    for i in rows:
        for j in range(N):
            s = 0
            for k in range(N):
                s += A[i * N + k] * B[k * N + j]
            C[i * N + j] = s


if __name__ == "__main__":
    random.seed(42)
    A = mp.Array("d", [random.randint(0, 9) for _ in range(N * N)])
    B = mp.Array("d", [random.randint(0, 9) for _ in range(N * N)])
    C = mp.Array("d", N * N)
    ps = []
    for w in range(2):
        p = mp.Process(target=multiply, args=(A, B, C, range(w, N, 2)))
        ps.append(p)
        p.start()
    for p in ps:
        p.join()
    check = sum(A[0 * N + k] * B[k * N + 0] for k in range(N))
    assert C[0] == check
    print("trace", sum(C[i * N + i] for i in range(N)))
