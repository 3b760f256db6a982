import { expect, test } from '@playwright/test';
import { becomes } from '../support/becomes.ts';

// What would have to break: what a step tells beside its acts is refused, or something that is not so is only told.

const DELETE = 'Delete API Key';
const EDIT = 'Edit API Key';
const REVOKE = 'Revoke API Key';

test('takes what a screen shows before an act for what the last act has led to', () => {
  for (const [said, ...done] of [
    ['A menu opens. Click **Delete**.', 'what comes of it', 'select'],
    ['Your API keys are listed in a table. Click **Delete**.', 'what comes of it', 'select'],
    ['A form opens. Click **Delete**.', 'what comes of it', 'select'],
    ['The login page opens. Click **Delete**.', 'a claim that nobody checks', 'select'],
    ['A menu must open. Click **Delete**.', 'finding', 'select'],
    ['A menu does not open. Click **Delete**.', 'finding', 'select'],
    ['All API keys are deleted. Click **Delete**.', 'finding', 'select'],
    ['Your API keys are deleted. Click **Delete**.', 'finding', 'select'],
    ['The list of clusters is displayed. Click **Delete**.', 'finding', 'select'],
    ['The API key can no longer be used. Click **Delete**.', 'finding', 'select'],
    ['A menu opens.', 'finding'],
  ] as const)
    expect.soft([said, ...becomes(DELETE, 'procedure', said)]).toEqual([said, ...done]);
});

test('knows where an act leads to, and refuses that it leads elsewhere', () => {
  for (const [said, fate] of [
    ['You are directed to the API keys page.', 'what comes of it'],
    ['You are redirected to the list of your API keys.', 'what comes of it'],
    ['You are taken to the **My Keys** page.', 'beListed'],
    ['The form with the API key attributes opens.', 'what comes of it'],
    ['You are redirected to the login page.', 'a claim that nobody checks'],
    ['You are directed to the clusters page.', 'finding'],
    ['You are not taken to the **My Keys** page.', 'finding'],
    ['The form with the cluster attributes opens.', 'finding'],
    ['The table of clusters opens.', 'finding'],
    ['This takes you to the cluster.', 'a claim that nobody checks'],
  ] as const)
    expect.soft([said, becomes(DELETE, 'procedure', `Click **Delete**. ${said}`)[1]]).toEqual([said, fate]);
});

test('knows what can no longer be used, by what the procedure does', () => {
  for (const [heading, said, fate] of [
    [REVOKE, 'The API key can no longer be used to authenticate.', 'what comes of it'],
    [DELETE, 'The API key no longer works.', 'what comes of it'],
    ['Re-activate API Key', 'The API key can be used again.', 'what comes of it'],
    [REVOKE, 'You can no longer use the API key.', 'what comes of it'],
    [REVOKE, 'The API key is now inactive.', 'what comes of it'],
    ['Re-activate API Key', 'The API key is active again.', 'what comes of it'],
    ['Create API Key', 'The API key is displayed.', 'what comes of it'],
    ['Re-activate API Key', 'You can not use the API key again.', 'finding'],
    [REVOKE, 'You can no longer use the cluster.', 'finding'],
    [REVOKE, 'The API key is now active.', 'finding'],
    [EDIT, 'The API key is inactive.', 'finding'],
    ['Re-activate API Key', 'The API key is not active.', 'finding'],
    ['Create API Key', 'The API key is not displayed.', 'finding'],
    ['Create API Key', 'You will be able to see the API key again.', 'finding'],
    ['Create API Key', 'The API key can be displayed again.', 'finding'],
    [DELETE, 'The API key is displayed.', 'finding'],
    [REVOKE, 'The API key can be used to authenticate.', 'finding'],
    [REVOKE, 'The API key can no longer be used after 24 hours.', 'finding'],
    [REVOKE, 'The API key can no longer be used to delete clusters.', 'finding'],
    [REVOKE, 'All API keys can no longer be used.', 'finding'],
    [EDIT, 'The API key can no longer be used.', 'finding'],
    ['Re-activate API Key', 'The API key can no longer be used.', 'finding'],
  ] as const)
    expect.soft([said, becomes(heading, 'procedure', `Click **Go**. ${said}`)[1]]).toEqual([said, fate]);
});

test('finds the one of several, and nothing where there may be none', () => {
  for (const [said, ...done] of [
    ['If you have several API keys, identify the one you want to delete in the table.', 'identify'],
    ['If there are multiple API keys, identify your API key.', 'identify'],
    ['If you have several clusters, identify the one you want to delete.', 'finding'],
    ['If you have several API keys, identify the one you want to revoke.', 'finding'],
    ['If you have no API keys, identify the one you want to delete.', 'finding'],
    ['If you do not have several API keys, identify the one you want to delete.', 'finding'],
    ['If you have several API keys, click **Delete**.', 'finding'],
  ] as const)
    expect.soft([said, ...becomes(DELETE, 'procedure', said)]).toEqual([said, ...done]);
});
