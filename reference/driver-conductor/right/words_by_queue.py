"""Right: handlers put words into a multiprocessing.Queue; the main parts get and print them."""
import multiprocessing
import os
import signal


def conductor(driver):
    words = multiprocessing.Queue()
    signal.signal(signal.SIGINT, lambda s, f: os.kill(driver, signal.SIGUSR1))
    signal.signal(signal.SIGQUIT, lambda s, f: os.kill(driver, signal.SIGUSR2))
    signal.signal(signal.SIGUSR1, lambda s, f: words.put("到站了请下车"))
    signal.signal(signal.SIGTSTP, signal.SIG_IGN)
    print(words.get())


if __name__ == "__main__":
    words = multiprocessing.Queue()
    child = multiprocessing.Process(target=conductor, args=(os.getpid(),))
    child.start()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGQUIT, signal.SIG_IGN)
    signal.signal(signal.SIGUSR1, lambda s, f: words.put("老司机开车了"))
    signal.signal(signal.SIGUSR2, lambda s, f: words.put("车速有点快，系好安全带"))

    def arrive(s, f):
        os.kill(child.pid, signal.SIGUSR1)
        words.put(None)

    signal.signal(signal.SIGTSTP, arrive)
    for word in iter(words.get, None):
        print(word)
    child.join()
