"""Names of processes and threads."""
import multiprocessing
import threading


def tell():
    process = multiprocessing.current_process()
    print(process.name, threading.current_thread().name, process.daemon)


class Own(multiprocessing.Process):
    def __init__(self):
        super().__init__(name="own")

    def run(self):
        tell()


if __name__ == "__main__":
    for process in (multiprocessing.Process(target=tell), Own()):
        process.start()
        process.join()
    thread = threading.Thread(target=tell)
    thread.start()
    thread.join()
