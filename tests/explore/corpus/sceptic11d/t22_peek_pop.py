import threading

jobs = ['wash', 'dry', 'fold']
done = {}


def perform(job, who):
    done.setdefault(job, []).append(who)


def worker(who):
    while len(jobs) > 0:
        job = jobs[0]
        perform(job, who)
        jobs.pop(0)


def main():
    workers = [threading.Thread(target=worker, args=(w,)) for w in ('A', 'B')]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    for job in ('wash', 'dry', 'fold'):
        print(job, len(done.get(job, [])))


if __name__ == '__main__':
    main()
