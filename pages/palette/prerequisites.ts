import { documented } from '../language/documented.ts';
import type { Need, ResourceReference } from '../../fixtures/model/words.ts';

/** What the prerequisites of a procedure ask to be made ready: nothing but what one of them says. */
export class Prerequisites {
  readonly provided = new Set<Need>();

  @documented('(You )have account')
  @documented('(You )have access to account')
  @documented('(You )have access to {console}( with account)( with user account)')
  @documented('(You )have permission/permissions/rights/privileges')
  @documented('You logged in')
  @documented('You logged in {console}')
  @documented('Logged in')
  @documented('You have account and logged in')
  account(): void {
    this.provided.add('account');
  }

  /** Such access is an account's. */
  @documented('(You )have( a) {role} access/account/role/permissions/privileges/rights')
  @documented('(You )have( a) {role} access/role/permissions/privileges/rights to {console}')
  @documented('(You )have account with {role} access/role/permissions/privileges/rights')
  @documented('You be {role}')
  @documented('(You )have access as {role}')
  @documented('(You )have access to {console} as {role}')
  @documented('(You )have access to {resource} as {role}')
  @documented('Have access to tenant admin scope')
  @documented('You logged in {console} as {role}')
  @documented('You logged in as {role}')
  @documented('(You )have access to {console} with {role} access/role/permissions/privileges/rights')
  @documented('Have access to( a)( palette) {resource} with {role} access/role/permissions/privileges/rights')
  tenantAdmin(): void {
    this.account();
    this.provided.add('tenant-admin');
  }

  @documented('You have a/own {resource}')
  @documented('You have at least one {resource}')
  @documented('You create a {resource}')
  ownKey(): void {
    this.provided.add('key').add('own-key');
  }

  @documented('Have( a)( at least one)( palette) {resource}')
  @documented('Have a {resource} in {console}')
  @documented('Have a {resource} in {resource}')
  @documented('Have a {resource} by another {thing} in {resource}')
  key({ isOwn }: ResourceReference): void {
    this.provided.add('key');
    if (isOwn) this.provided.add('own-key');
  }
}
