"""The same with a process."""
import multiprocessing
import time

if __name__ == "__main__":
    process = multiprocessing.Process(target=time.sleep, args=(0.05,))
    process.start()
    while process.is_alive():
        pass
    print(process.exitcode)
