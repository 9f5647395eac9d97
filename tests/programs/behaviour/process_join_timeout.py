"""multiprocessing.Process.join with a time limit."""
import multiprocessing
import time

if __name__ == "__main__":
    process = multiprocessing.Process(target=time.sleep, args=(0.15,))
    process.start()
    process.join(0.05)
    print(process.is_alive(), process.exitcode)
    process.join(5)
    print(process.is_alive(), process.exitcode)
    process = multiprocessing.Process(target=time.sleep, args=(100,))
    process.start()
    process.terminate()
    process.join()
    print(process.exitcode)
