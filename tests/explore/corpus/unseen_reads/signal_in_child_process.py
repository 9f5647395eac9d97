import multiprocessing
import signal


def serve(numbers):
    signal.signal(signal.SIGTERM, lambda number, frame: None)
    numbers.put(1)


if __name__ == "__main__":
    numbers = multiprocessing.Queue()
    child = multiprocessing.Process(target=serve, args=(numbers,))
    child.start()
    print(numbers.get())
    child.join()
