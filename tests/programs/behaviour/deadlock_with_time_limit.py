"""Two threads that take two locks crosswise, with limits: each gives up or gets through."""
import threading

a, b = threading.Lock(), threading.Lock()
both = threading.Barrier(2)
results = []


def work(first, second, limit):
    with first:
        both.wait()
        results.append(second.acquire(timeout=limit))
        if results[-1]:
            second.release()


threads = [threading.Thread(target=work, args=(a, b, 0.05)), threading.Thread(target=work, args=(b, a, 0.15))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(results)
