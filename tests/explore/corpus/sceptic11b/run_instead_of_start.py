from multiprocessing import Process, current_process

log = []


class Job(Process):
    def __init__(self, n):
        super().__init__()
        self.n = n

    def run(self):
        log.append(current_process().name)


if __name__ == '__main__':
    jobs = [Job(i) for i in range(3)]
    for j in jobs:
        j.run()
    print(len(log), *set(log))
