import threading
import queue


def multiply(a, b, workers=3):
    rows, inner, cols = len(a), len(b), len(b[0])
    result = [[0] * cols for _ in range(rows)]
    jobs = queue.Queue()
    for i in range(rows):
        jobs.put(i)

    def work():
        while True:
            try:
                i = jobs.get_nowait()
            except queue.Empty:
                return
            for j in range(cols):
                for k in range(inner):
                    result[i][j] += a[i][k] * b[k][j]
            jobs.task_done()

    pool = [threading.Thread(target=work) for _ in range(workers)]
    for t in pool:
        t.start()
    jobs.join()
    for t in pool:
        t.join()
    return result


def main():
    a = [[1, 2], [3, 4], [5, 6], [7, 8]]
    b = [[5, 6], [7, 8]]
    print(multiply(a, b))


if __name__ == "__main__":
    main()
