"""Job queue with states in a list of dataclasses."""
import enum
import random
import threading
import time
from dataclasses import dataclass
from typing import List, Optional


class Status(enum.Enum):
    NEW = 0
    RUNNING = 1
    DONE = 2


@dataclass
class Job:
    number: int
    status: Status = Status.NEW
    worker: Optional[str] = None
    runs: int = 0


class JobQueue:
    def __init__(self, n: int) -> None:
        self.jobs: List[Job] = [Job(i) for i in range(n)]
        self.lock = threading.Lock()

    def claim(self, worker: str) -> Optional[Job]:
        with self.lock:
            for job in self.jobs:
                if job.status is Status.NEW:
                    job.status = Status.RUNNING
                    job.worker = worker
                    return job
        return None

    def finish(self, job: Job) -> None:
        with self.lock:
            job.status = Status.DONE
            job.runs += 1


def work(q: JobQueue, name: str) -> None:
    while True:
        job = q.claim(name)
        if job is None:
            return
        time.sleep(random.random() / 100)
        q.finish(job)


def main() -> None:
    q = JobQueue(4)
    ts = [threading.Thread(target=work, args=(q, f"w{i}")) for i in range(3)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print("done", sum(j.status is Status.DONE for j in q.jobs), "each once" if all(j.runs == 1 for j in q.jobs) else "twice")


if __name__ == "__main__":
    main()
