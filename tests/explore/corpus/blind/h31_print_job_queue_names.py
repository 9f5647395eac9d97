import multiprocessing as mp


class Job:
    def __init__(self):
        self.name = "untitled"


def printer(q):
    job = q.get()
    print("printing", job.name)


if __name__ == "__main__":
    q = mp.Queue()
    p = mp.Process(target=printer, args=(q,))
    p.start()
    job = Job()
    q.put(job)
    job.name = "report.pdf"
    p.join()
