import multiprocessing as mp


class Election:
    def __init__(self):
        self.leader = mp.Value('i', -1)
        self.ready = mp.Event()
        self.config = mp.Value('i', 0, lock=False)

    def campaign(self, me):
        with self.leader.get_lock():
            if self.leader.value == -1:
                self.leader.value = me
                return True
            return False


def node(me, election, out):
    if election.campaign(me):
        election.config.value = 42
        election.ready.set()
        out.put(('leader', me, election.config.value))
    else:
        election.ready.wait()
        out.put(('follower', me, election.config.value))


if __name__ == '__main__':
    election = Election()
    out = mp.SimpleQueue()
    nodes = [mp.Process(target=node, args=(i, election, out)) for i in range(3)]
    for n in nodes:
        n.start()
    reports = [out.get() for _ in nodes]
    for n in nodes:
        n.join()
    leaders = [r for r in reports if r[0] == 'leader']
    followers = [r for r in reports if r[0] == 'follower']
    print('one leader', len(leaders) == 1 and leaders[0][1] == election.leader.value)
    print('followers see 42', all(r[2] == 42 for r in followers))
