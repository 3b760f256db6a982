import { documented } from '../language/documented.ts';
import type { Need } from '../../fixtures/model/words.ts';

/** What the prerequisites of a procedure ask to be made ready: nothing but what one of them says. */
export class Prerequisites {
  readonly provided = new Set<Need>();

  @documented('{having}{account}{logged in}')
  @documented('You must be logged in')
  @documented('{being logged in} {console}')
  @documented('You can log in to {console}')
  account(): void {
    this.provided.add('account');
  }

  @documented('{having}{admin power}{required}')
  @documented('You must be a tenant admin')
  @documented('You are a tenant admin')
  tenantAdmin(): void {
    this.provided.add('tenant-admin');
  }

  @documented('{having}{account} with {admin power}{logged in}')
  @documented('{being logged in} {console} as a tenant admin')
  @documented('{having}a (palette )tenant admin account')
  adminAccount(): void {
    this.account();
    this.tenantAdmin();
  }

  @documented('You have/need/own {some key}')
  @documented('You must have/own {some key}')
  @documented('You have created {some key}')
  @documented('You must have created {some key}')
  @documented('{some key} (that )you (have )created( in palette)')
  @documented('{some key} that belongs to you')
  ownKey(): void {
    this.provided.add('own-key');
  }

  @documented('{some key}{of a user}{required}')
  @documented('There must be {some key}{of a user}')
  @documented('There is {some key}{of a user}')
  key(): void {
    this.provided.add('key');
  }
}
